import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Archive } from '../page.ts';
import { questionSchema } from '../question.ts';
import { answer } from './answer.ts';

interface Parameter {
  name: string;
  in: string;
  description: string;
  schema: { type?: string; enum?: string[]; maximum?: number; default?: unknown };
}

async function described() {
  const event = {
    rawPath: '/openapi.json',
    rawQueryString: '',
    headers: { host: 'abc.lambda-url.example', 'x-forwarded-proto': 'https' },
    requestContext: { http: { method: 'GET' } },
  };
  const { body = '' } = await answer({} as Archive, event as unknown as Parameters<typeof answer>[1]);
  return JSON.parse(body);
}

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(await described())).toEqual({ valid: true });
  });

  it('describes every parameter of a question as it is read', async () => {
    const { paths, servers } = await described();
    const parameters: Parameter[] = paths['/'].get.parameters;

    expect(servers).toEqual([{ url: 'https://abc.lambda-url.example' }]);
    expect(parameters.map(({ name }) => name)).toEqual([...Object.keys(questionSchema.shape), 'format']);
    expect(parameters.every(({ description }) => description !== '')).toBe(true);
    const of = (name: string) => parameters.find((one) => one.name === name);
    expect(of('status')?.schema.enum).toEqual(['done', 'ongoing', 'planned']);
    expect(of('limit')?.schema).toMatchObject({ maximum: 1_000, default: 100 });
    expect(of('between')).toMatchObject({ style: 'form', explode: false, schema: { type: 'array' } });
    expect(of('cursor')?.schema).toBeDefined();
  });

  it('describes what is answered, problems included', async () => {
    const { paths, components } = await described();

    expect(Object.keys(paths)).toEqual(['/', '/articles/{id}', '/coverage']);
    const { content } = paths['/'].get.responses['200'];
    expect(Object.keys(content)).toEqual(['application/json', 'application/jsonl', 'text/csv']);
    const kinds = content['application/json'].schema.oneOf.map(
      (one: { properties: { kind: { const: string } } }) => one.properties.kind.const,
    );
    expect(kinds).toEqual(['event', 'incident', 'failure']);
    expect(components.schemas.Problem.properties).toHaveProperty('parameter');
  });
});
