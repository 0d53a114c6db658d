import type { DomDocument, DomElement } from './dom.ts';

/** What invites to a newsletter is a heading and some lines. */
const MAX_INVITATION_LENGTH = 600;

/** A page has few; one with more is no article. */
const MAX_FORMS = 50;

/**
 * What stands around a field for an address: the invitation to sign up for something.
 * @param lengths of every element's text
 */
export function signUps(document: DomDocument, lengths: Map<DomElement, number>): DomElement[] {
  const fields = [...document.querySelectorAll('input[type="email"], input[name*="email" i]')].slice(0, MAX_FORMS);
  return fields.flatMap((field) => {
    const form = formOf(field);
    const around = form?.parentElement;
    if (!form || !around || around.querySelector('h1') !== null) return form ? [form] : [];
    const paragraphs = [...around.children].filter(({ localName }) => localName === 'p').length;
    const isInvitation = (lengths.get(around) ?? 0) <= MAX_INVITATION_LENGTH && paragraphs <= 3;
    return [isInvitation ? around : form];
  });
}

function formOf(field: DomElement): DomElement | null {
  for (let element = field.parentElement; element !== null; element = element.parentElement) {
    if (element.localName === 'form') return element;
  }
  return field.parentElement;
}
