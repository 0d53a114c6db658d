import { describe, expect, it } from '@jest/globals';
import { splitSentences } from './sentences.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['وصل الوزير. وغادر بعد يومين.', ['وصل الوزير.', 'وغادر بعد يومين.']],
    ['هل وافقت الحكومة؟ نعم! وافقت.', ['هل وافقت الحكومة؟', 'نعم!', 'وافقت.']],
    ['عنوان بلا نقطة\nثم نص الخبر', ['عنوان بلا نقطة', 'ثم نص الخبر']],
    ['قال د. سعيد و أ.د. منى و م. خالد كلمة. ثم انتهى.', ['قال د. سعيد و أ.د. منى و م. خالد كلمة.', 'ثم انتهى.']],
    ['بلغت 79.5 مليون جنيه. وهذا كثير.', ['بلغت 79.5 مليون جنيه.', 'وهذا كثير.']],
    ['بلغت ٧٩٫٥ مليون. انتهى', ['بلغت ٧٩٫٥ مليون.', 'انتهى']],
    ['وصل الوفد أمس.وقال رئيسه كلمة', ['وصل الوفد أمس.', 'وقال رئيسه كلمة']],
    ['قال: «سنعود قريبا.» ثم مضى', ['قال: «سنعود قريبا.»', 'ثم مضى']],
    ['انتظرنا طويلا... ثم جاؤوا', ['انتظرنا طويلا...', 'ثم جاؤوا']],
    ['زار مصر، والأردن، ولبنان؛ ثم عاد', ['زار مصر، والأردن، ولبنان؛ ثم عاد']],
    ['في 14/10/1436 هـ. وصل', ['في 14/10/1436 هـ. وصل']],
    ['موقع www.example.org للوزارة', ['موقع www.example.org للوزارة']],
    ['', []],
    [' \n . \n', ['.']],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['full stops', '.'],
    ['letters without a space', 'ب'],
    ['opening quotation marks', '«'],
    ['digits', '7'],
    ['vowel signs', 'َ'],
    ['marks of direction', '\u200f'],
  ])('takes time in proportion to the length of %s', (_name, sign) => {
    // Arrange
    const text = sign.repeat(300_000);

    // Act
    const start = performance.now();
    splitSentences(text);

    // Assert
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
