"""A datatrove step that sends each document through `akhbar` and keeps what it prints in the metadata. Not tested.

    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter
    from akhbar_step import Akhbar

    LocalPipelineExecutor(pipeline=[JsonlReader("in/"), Akhbar(), JsonlWriter("out/")], tasks=2).run()
"""

import json
import queue
import subprocess
import threading

from datatrove.data import DocumentsPipeline
from datatrove.pipeline.base import PipelineStep


class Akhbar(PipelineStep):
    type = "ANNOTATE"
    name = "akhbar"

    def __init__(self, to="standoff", key="akhbar", options=()):
        super().__init__()
        self.key = key
        self.command = ["akhbar", "--from", "jsonl", "--to", to, *options]

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> DocumentsPipeline:
        process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        # One line comes back for one line sent, in order: the documents wait here for theirs.
        waiting = queue.Queue(maxsize=1000)
        failure = []

        def send():
            try:
                for document in data or ():
                    waiting.put(document)
                    row = {"id": document.id, "text": document.text}
                    process.stdin.write(json.dumps(row, ensure_ascii=False).encode() + b"\n")
            except BaseException as error:
                failure.append(error)
            finally:
                waiting.put(None)
                process.stdin.close()

        sender = threading.Thread(target=send, daemon=True)
        sender.start()
        try:
            while (document := waiting.get()) is not None:
                line = process.stdout.readline()
                if not line:
                    raise RuntimeError(f"akhbar ended with exit code {process.wait()}")
                result = json.loads(line)
                self.stat_update("failed" if "error" in result else "parsed")
                document.metadata[self.key] = result
                yield document
            if failure:
                raise failure[0]
        finally:
            process.kill()
            process.wait()
