import { TransientError } from '../model/errors.ts';

/** Thrown in place of the rest of a body when the invocation that reads it is about to end. */
export class OutOfTime extends TransientError {}

/** The items of a stream until it is late; the one that is being read then is given still, so that something always is. */
export async function* untilLate<Item>(items: AsyncIterable<Item>, isLate: () => boolean): AsyncGenerator<Item> {
  for await (const item of items) {
    yield item;
    if (isLate()) return;
  }
}

/**
 * A body that ends with an error when time is over: what gives no item for so long cannot be stopped between two.
 * @throws OutOfTime
 */
export async function* untilOver(body: AsyncIterable<Uint8Array>, isOver: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    if (isOver()) throw new OutOfTime('The time of the invocation is over');
    yield chunk;
  }
}
