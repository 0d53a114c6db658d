/** An item of a stream, and whether it is all that the stream has. */
export interface Told<Item> {
  item: Item;
  isSole: boolean;
}

/** The items of a stream; the first is held back until the second comes, or the end. What breaks off has no sole item. */
export async function* tellSole<Item>(items: AsyncIterable<Item>): AsyncGenerator<Told<Item>> {
  const rest = items[Symbol.asyncIterator]();
  try {
    const first = await rest.next();
    if (first.done) return;
    const second = rest.next();
    const isSole = await second.then(
      ({ done }) => done === true,
      () => false,
    );
    yield { item: first.value, isSole };
    for (let next = await second; !next.done; next = await rest.next()) yield { item: next.value, isSole: false };
  } finally {
    await rest.return?.();
  }
}
