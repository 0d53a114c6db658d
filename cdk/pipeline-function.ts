import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { type ICommandHooks, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

const LAMBDAS = join(import.meta.dirname, '..', 'lambdas');

const HTTP = join(import.meta.dirname, 'node-http.ts');

/** Packages in CommonJS that reach for Node's modules when they run need a `require`, which ES modules lack. */
const REQUIRE = "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);";

interface PipelineFunctionProps {
  /** The folder under `lambdas/` whose `handler.ts` exports `handler`. */
  folder: string;
  /** How logs and metrics name it. */
  serviceName: string;
  memoryMegabytes: number;
  timeoutSeconds: number;
  logRetentionDays: number;
  environment: Record<string, string>;
  /** A file to lie beside the bundle under another name: its path in the project, and the name. */
  carries?: { path: string; name: string } | undefined;
}

/** A function of this project: one bundle with all that it needs, the AWS SDK included, so that what was tested is what runs. */
export class PipelineFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: PipelineFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: props.logRetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.function = new NodejsFunction(this, 'Function', {
      entry: join(LAMBDAS, props.folder, 'handler.ts'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      role: this.role(logGroup),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.DISABLED,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: props.serviceName,
        POWERTOOLS_METRICS_NAMESPACE: 'Entente',
        ...props.environment,
      },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        mainFields: ['module', 'main'],
        banner: REQUIRE,
        bundleAwsSDK: true,
        // The construct takes a `charset`, but hands it on to nobody; without it, each Arabic letter is six bytes.
        esbuildArgs: { '--charset': 'utf8', '--alias:node:http': HTTP },
        logLevel: LogLevel.WARNING,
        minify: true,
        sourceMap: true,
        sourcesContent: false,
        ...(props.carries && { commandHooks: copying(props.carries) }),
      },
    });
  }

  /** May write its own log and nothing else; the managed policy for it may write every log of the account. */
  private role(logGroup: LogGroup): Role {
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    return role;
  }
}

/** The folders are those of the bundling, which may run in a container. */
function copying({ path, name }: { path: string; name: string }): ICommandHooks {
  return {
    beforeBundling: () => [],
    beforeInstall: () => [],
    afterBundling: (project, output) => [`cp ${quoted(`${project}/${path}`)} ${quoted(`${output}/${name}`)}`],
  };
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
