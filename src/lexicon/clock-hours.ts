/** Hours told by ordinals: the number first. «الأولى» is not among them: «الساعة الأولى» is the first hour. */
export const clockHours: string = `
1|الواحدة
2|الثانية
3|الثالثة
4|الرابعة
5|الخامسة
6|السادسة
7|السابعة
8|الثامنة
9|التاسعة
10|العاشرة
11|الحادية عشرة|الحادية عشر
12|الثانية عشرة|الثانية عشر
`
