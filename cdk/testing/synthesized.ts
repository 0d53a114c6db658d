import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readOptions } from '../options.ts';
import { PipelineStack } from '../pipeline-stack.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template's JSON, whose shape the assertions check
type Json = any;

export type Resource = { Type: string; Properties: Json; DependsOn?: string[]; DeletionPolicy?: string };
export type Statement = { Effect: string; Action: string | string[]; Resource: unknown };

/** The template without its bundles, which `npm run synth` and the end-to-end tests make. */
export function synthesize(context: unknown = {}): Template {
  const { stackName, region, ...options } = readOptions(context);
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  return Template.fromStack(
    new PipelineStack(app, 'Entente', { stackName, ...(region && { env: { region } }), options }),
  );
}

/** Ways to find resources in a template; they come with their logical ids. */
export function readTemplate(template: Template) {
  const { Resources, Outputs }: { Resources: Record<string, Resource>; Outputs: Json } = template.toJSON() as Json;
  const ofType = (type: string) => Object.entries(Resources).filter(([, resource]) => resource.Type === type);

  /** The one resource of a type whose logical id starts so and ends in the hash that the CDK adds. */
  const named = (prefix: string, type: string): [string, Resource] => {
    const [first, ...more] = ofType(type).filter(([id]) => new RegExp(`^${prefix}[0-9A-F]{8}$`).test(id));
    if (first === undefined || more.length > 0) throw new Error(`not one ${prefix} among the resources ${type}`);
    return first;
  };

  const statementsOf = (policyId: RegExp): Statement[] =>
    ofType('AWS::IAM::Policy')
      .filter(([id]) => policyId.test(id))
      .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement);

  return { resources: Resources, outputs: Outputs, ofType, named, statementsOf };
}

export function arnOf(id: string) {
  return { 'Fn::GetAtt': [id, 'Arn'] };
}

export function actionsOf(statements: Statement[]): string[] {
  return statements.flatMap((statement) => statement.Action).sort();
}
