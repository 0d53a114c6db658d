import { UnsupportedTemplateError } from '../errors.ts';
import type { Template } from './assembly.ts';

/** The only account and region there is; the emulators know no other. */
export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

const PSEUDO_PARAMETERS: Record<string, string> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Region': REGION,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': 'local',
  'AWS::StackId': `arn:aws:cloudformation:${REGION}:${ACCOUNT}:stack/local/00000000-0000-0000-0000-000000000000`,
};

/** What a resource is called once it exists: `Ref` for the reference itself, the rest by attribute. */
export type ResourceValues = Record<string, string>;

type Intrinsic = (argument: unknown) => unknown;

/**
 * Resolves the intrinsic functions of a template.
 *
 * `values` may grow while resources are made; a value is looked up when an expression that needs it is resolved.
 */
export class Resolver {
  private readonly template: Template;
  private readonly values: ReadonlyMap<string, ResourceValues>;

  constructor(template: Template, values: ReadonlyMap<string, ResourceValues>) {
    this.template = template;
    this.values = values;
  }

  /** @throws UnsupportedTemplateError for an unknown function, or a reference to what does not run here */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((item) => this.resolve(item)).filter((item) => item !== undefined);
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const [name, argument] = entries[0] ?? [];
    if (entries.length === 1 && name && (name === 'Ref' || name.startsWith('Fn::'))) {
      const intrinsic = this.intrinsics[name];
      if (!intrinsic) throw new UnsupportedTemplateError(`The local stack does not know the function ${name}.`);
      return intrinsic(argument);
    }
    return Object.fromEntries(
      entries.map(([key, item]) => [key, this.resolve(item)]).filter(([, item]) => item !== undefined),
    );
  }

  private readonly intrinsics: Record<string, Intrinsic> = {
    Ref: (argument) => (argument === 'AWS::NoValue' ? undefined : this.reference(String(argument))),
    'Fn::GetAtt': (argument) => {
      const [id, ...attribute] = Array.isArray(argument) ? argument : String(argument).split('.');
      return this.attribute(String(id), attribute.join('.'));
    },
    'Fn::Join': (argument) => {
      const [separator, parts] = argument as [string, unknown];
      return (this.resolve(parts) as string[]).join(separator);
    },
    'Fn::Split': (argument) => {
      const [separator, text] = argument as [string, unknown];
      return String(this.resolve(text)).split(separator);
    },
    'Fn::Select': (argument) => {
      const [index, list] = argument as [number | string, unknown];
      return (this.resolve(list) as unknown[])[Number(index)];
    },
    'Fn::Sub': (argument) => {
      const [text, variables] = (Array.isArray(argument) ? argument : [argument, {}]) as [
        string,
        Record<string, unknown>,
      ];
      return text.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
        if (literal) return `\${${name}}`;
        if (name in variables) return String(this.resolve(variables[name]));
        return name.includes('.') ? String(this.intrinsics['Fn::GetAtt']?.(name)) : this.reference(name);
      });
    },
  };

  private reference(id: string): string {
    const known = PSEUDO_PARAMETERS[id] ?? this.template.Parameters[id]?.Default;
    return known === undefined ? this.attribute(id, 'Ref') : String(known);
  }

  private attribute(id: string, name: string): string {
    const value = this.values.get(id)?.[name];
    if (value !== undefined) return value;
    const type = this.template.Resources[id]?.Type ?? 'not a resource of the template';
    throw new UnsupportedTemplateError(`The local stack has no ${name} of ${id} (${type}).`);
  }
}
