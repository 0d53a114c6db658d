import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SynthesisError } from '../errors.ts';

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.object({ templateFile: z.string().optional(), file: z.string().optional() }).optional(),
    }),
  ),
});

const assetsSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string().optional() }),
      destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
    }),
  ),
});

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }),
  ),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown() })).default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
});

export type Template = z.infer<typeof templateSchema>;

/** A stack as the CDK synthesized it. */
export interface Assembly {
  template: Template;
  /** Folder of a file asset, by the key of the S3 object that a deployment would make of it. */
  assets: Map<string, string>;
}

/**
 * Reads a cloud assembly with exactly one stack.
 * @param directory the CDK's output folder, which holds `manifest.json`
 * @throws SynthesisError when the folder is no cloud assembly, or has no stack or several
 */
export function readAssembly(directory: string): Assembly {
  try {
    const { artifacts } = manifestSchema.parse(readJson(directory, 'manifest.json'));
    const stacks = Object.values(artifacts).filter(({ type }) => type === 'aws:cloudformation:stack');
    const templateFile = stacks[0]?.properties?.templateFile;
    if (stacks.length !== 1 || !templateFile) throw new Error(`it has ${stacks.length} stacks instead of one`);
    const assets = new Map<string, string>();
    for (const { type, properties } of Object.values(artifacts)) {
      if (type !== 'cdk:asset-manifest' || !properties?.file) continue;
      for (const { source, destinations } of Object.values(
        assetsSchema.parse(readJson(directory, properties.file)).files,
      )) {
        for (const { objectKey } of Object.values(destinations)) {
          if (source.path) assets.set(objectKey, join(directory, source.path));
        }
      }
    }
    return { template: templateSchema.parse(readJson(directory, templateFile)), assets };
  } catch (cause) {
    throw new SynthesisError(`${directory} is not a cloud assembly that can be run: ${(cause as Error).message}`, {
      cause,
    });
  }
}

function readJson(directory: string, file: string): unknown {
  return JSON.parse(readFileSync(join(directory, file), 'utf8'));
}
