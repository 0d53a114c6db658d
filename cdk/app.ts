import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { checkActorsFile } from './actors-file.ts';
import { OptionsError, readOptions } from './options.ts';
import { PipelineStack } from './pipeline-stack.ts';

const app = new App();
try {
  const { stackName, region, ...options } = readOptions(app.node.tryGetContext('entente'));
  if (options.actorsFile !== undefined) checkActorsFile(options.actorsFile);
  new PipelineStack(app, 'Entente', { stackName, ...(region && { env: { region } }), options });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
} catch (error) {
  if (!(error instanceof OptionsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
