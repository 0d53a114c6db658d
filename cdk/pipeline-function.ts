import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, type RecursiveLoop, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { bundling, type Carried } from './bundling.ts';

const LAMBDAS = join(import.meta.dirname, '..', 'lambdas');

interface PipelineFunctionProps {
  /** The folder under `lambdas/` whose `handler.ts` exports `handler`. */
  folder: string;
  /** How logs and metrics name it. */
  serviceName: string;
  memoryMegabytes: number;
  timeoutSeconds: number;
  logRetentionDays: number;
  environment: Record<string, string>;
  /** What Lambda does when it sees the function invoke itself by its messages; by default it ends that. */
  recursiveLoop?: RecursiveLoop;
  /** A file to lie beside the bundle. */
  carries?: Carried | undefined;
}

/** A function of this project, with a log of its own. */
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
      ...(props.recursiveLoop && { recursiveLoop: props.recursiveLoop }),
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: props.serviceName,
        POWERTOOLS_METRICS_NAMESPACE: 'Entente',
        ...props.environment,
      },
      bundling: bundling(props.folder, props.carries),
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
