/** Words that say what a date is, as `fold` writes them. */
const PUBLISHED = [
  'first published',
  'published',
  'publication date',
  'date of publication',
  'posted',
  'issued',
  'released',
  'تاريخ النشر',
  'تاريخ نشر',
  'نشرت',
  'نشر',
  'صدر',
  'حرر',
  'الموافق',
  'publie',
  'publiee',
  'date de publication',
  'publicado',
  'publicada',
  'fecha de publicacion',
  'опубликовано',
  'дата публикации',
  'تاريخ انتشار',
  'تاريخ اشاعت',
  'veroffentlicht',
  'publicado em',
  '发布时间',
  '发表于',
  '發佈時間',
  '日期',
];

const UPDATED = [
  'last updated',
  'last modified',
  'updated',
  'modified',
  'اخر تحديث',
  'اخر تعديل',
  'تحديث',
  'حدث',
  'modifie',
  'modifiee',
  'mis a jour',
  'mise a jour',
  'actualizado',
  'обновлено',
  'aktualisiert',
  '更新时间',
];

/** Words between a label and its date, and around the time of day. */
const CONNECTING = [
  'on',
  'at',
  'date',
  'the',
  'hrs',
  'hours',
  'في',
  'فى',
  'يوم',
  'بتاريخ',
  'التاريخ',
  'تاريخ',
  'الساعه',
  'الساعة',
  'عند',
  'بتوقيت',
  'صباحا',
  'مساء',
  'ظهرا',
  'ص',
  'م',
  'le',
  'a',
  'el',
  'am',
  'um',
  'uhr',
  'в',
];

const word = (words: string[]) => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`, 'gu');
};

export const PUBLISHED_LABEL: RegExp = word(PUBLISHED);
export const UPDATED_LABEL: RegExp = word(UPDATED);
export const CONNECTING_WORD: RegExp = word(CONNECTING);
