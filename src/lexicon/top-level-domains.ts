/** Top-level domains by which a bare domain (cnn.com) is told from a missing space, each between two spaces. */
export const topLevelDomains: string =
  ' com net org info edu gov mil int biz tv me io co app news press media online site ' +
  'ae bh dz eg iq jo km kw lb ly ma mr om ps qa sa sd so sy tn ye dj il ir tr af pk in id my ' +
  'uk us ca fr de it es ru eu ch se no dk nl be at cn jp kr au nz br mx za ng ke et gr pl ua cz ro hu pt ie fi '
