/** Words that stand before a noun and say how much of it there is, by key: أحر، أعمق، خالص. */
export const DEGREE = /^(?:ا\p{L}{2,3}|خالص|بالغ|وافر|عظيم)$/u;
