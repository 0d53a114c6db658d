import { describe, expect, it } from '@jest/globals';
import { tellSole } from './tell-sole.ts';

async function* items(count: number, end?: Error): AsyncGenerator<number> {
  for (let item = 0; item < count; item++) yield item;
  if (end !== undefined) throw end;
}

describe('tellSole', () => {
  it.each<[number, boolean[]]>([
    [0, []],
    [1, [true]],
    [2, [false, false]],
    [3, [false, false, false]],
  ])('of %d items', async (count, soles) => {
    const told = await Array.fromAsync(tellSole(items(count)));
    expect(told).toEqual(soles.map((isSole, item) => ({ item, isSole })));
  });

  it('gives what came before an error, then the error', async () => {
    const got: unknown[] = [];
    const read = async () => {
      for await (const one of tellSole(items(1, new Error('torn')))) got.push(one);
    };
    await expect(read()).rejects.toThrow('torn');
    expect(got).toEqual([{ item: 0, isSole: false }]);
  });
});
