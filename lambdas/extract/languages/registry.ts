import type { Language } from '../language.ts';
import { arabic } from './ar/language.ts';
import { english } from './en/language.ts';

/** The languages that can be coded. */
export const LANGUAGES: readonly Language[] = [english, arabic];
