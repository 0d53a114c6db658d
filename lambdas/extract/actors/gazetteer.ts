import type { Token } from '../analysis/token.ts';

/** Finds phrases of several words in tokens, the longest at each place; a trie over the words' forms or lemmas. */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: [] };

  add(words: readonly string[], value: Value): void {
    let node = this.#root;
    for (const word of words) {
      let next = node.next.get(word);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.values.push(value);
  }

  /** The longest phrase that begins at a token, with all values entered for it. */
  longestAt(tokens: readonly Token[], at: number, key: 'form' | 'lemma'): Found<Value> | undefined {
    let node: Node<Value> | undefined = this.#root;
    let found: Found<Value> | undefined;
    for (let end = at; end < tokens.length; ) {
      node = node.next.get((tokens[end] as Token)[key]);
      if (node === undefined) break;
      end++;
      if (node.values.length > 0) found = { first: at, end, values: node.values };
    }
    return found;
  }
}

/** Token indices from `first` to `end` (exclusive), and what they may mean. */
export interface Found<Value> {
  first: number;
  end: number;
  values: readonly Value[];
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  values: Value[];
}
