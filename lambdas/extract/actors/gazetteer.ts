import type { Token } from '../analysis/token.ts';

/** Finds phrases of several words in tokens, the longest at each place; a trie over the words' forms or lemmas. */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: null, values: null };

  get isEmpty(): boolean {
    return this.#root.next === null;
  }

  add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      node.next ??= new Map();
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: null, values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /** The longest phrase that begins at a token, with all values entered for it. */
  longestAt(tokens: readonly Token[], at: number, key: 'form' | 'lemma'): Found<Value> | undefined {
    let node = this.#root;
    let values: readonly Value[] | null = null;
    let last = at;
    for (let end = at; end < tokens.length && node.next !== null; ) {
      const token = tokens[end] as Token;
      const next = node.next.get(key === 'form' ? token.form : token.lemma);
      if (next === undefined) break;
      node = next;
      end++;
      if (node.values !== null) {
        values = node.values;
        last = end;
      }
    }
    return values === null ? undefined : { first: at, end: last, values };
  }
}

/** Token indices from `first` to `end` (exclusive), and what they may mean. */
export interface Found<Value> {
  first: number;
  end: number;
  values: readonly Value[];
}

/** Most nodes are the last word of one phrase, and hold no map. */
interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  values: Value[] | null;
}
