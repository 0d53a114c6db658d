import * as z from 'zod';
import { FORMATS } from './formats.ts';
import { readParameters } from './parameters.ts';
import type { Route } from './route.ts';

type Schema = z.core.JSONSchema.JSONSchema;

const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  parameter: z.string().optional().describe('The parameter at fault.'),
});

/** Serves the description of the API. */
export function description(routes: readonly Route[]): Pick<Route, 'answer'> {
  return {
    answer: async (_archive, { parameters, headers }) => {
      readParameters(parameters, z.object({}));
      // Lambda says by which protocol it was asked; the local stack has only the one.
      const url = `${headers['x-forwarded-proto'] ?? 'http'}://${headers['host']}`;
      return {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(openApi(routes, url)),
      };
    },
  };
}

/**
 * The API in the words of OpenAPI 3.1, whose schemas are JSON Schema, made from the schemas that requests are read with.
 * @see https://spec.openapis.org/oas/v3.1.1
 */
function openApi(routes: readonly Route[], url: string) {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Entente',
      version: '1',
      description: 'Who cooperated with whom, how, when and for how much, as the press reports it.',
    },
    servers: [{ url }],
    security: [{ signatureV4: [] }],
    paths: Object.fromEntries(routes.map((route) => [route.path, { get: operation(route) }])),
    components: {
      securitySchemes: {
        signatureV4: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: 'AWS Signature Version 4 for the service `lambda`. The local stack asks for none.',
        },
      },
      schemas: { Problem: z.toJSONSchema(problemSchema) },
    },
  };
}

function operation({ path, operationId, summary, parameters, answers, hasRows }: Route) {
  const answer = z.toJSONSchema(answers);
  const text = Object.values(FORMATS).filter(({ type }) => type !== FORMATS['json']?.type);
  return {
    operationId,
    summary,
    parameters: [
      ...(path.includes('{id}') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
      ...(parameters === null ? [] : parametersOf(parameters)),
      ...(hasRows ? [formatParameter()] : []),
    ],
    responses: {
      200: {
        description: summary,
        content: {
          'application/json': { schema: answer },
          ...(hasRows && Object.fromEntries(text.map(({ type }) => [type, { schema: { type: 'string' } }]))),
        },
      },
      ...(path.includes('{id}') && { 304: { description: 'The entity tag of If-None-Match still holds.' } }),
      default: {
        description: 'What is wrong with the request (RFC 9457).',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

/** A query parameter for each field of what can be asked. */
function parametersOf(schema: z.ZodObject) {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(properties as Record<string, Schema>).map(([name, { description: says, ...field }]) => ({
    name,
    in: 'query',
    description: says,
    schema: field,
    // Several values stand in one parameter, with commas.
    ...(field.type === 'array' && { style: 'form', explode: false }),
  }));
}

function formatParameter() {
  const schema = { type: 'string', enum: Object.keys(FORMATS) };
  return { name: 'format', in: 'query', description: 'Instead of the header Accept.', schema };
}
