import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/** The secondary indexes, and the attributes that are their keys. */
const INDEXES = {
  byPair: ['pair', 'sortKey'],
  bySource: ['source', 'sortKey'],
  byTarget: ['target', 'sortKey'],
  byType: ['typeMonth', 'sortKey'],
  byState: ['byStateKey', 'byStateSort'],
} as const;

/**
 * One table for events, articles and the state of files. Only the items that belong in an index carry both of its keys.
 */
export class EventTable extends Construct {
  readonly table: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.table = new Table(this, 'Table', {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      // Articles come in bursts: an archive in a minute, then nothing for a day.
      billingMode: BillingMode.PAY_PER_REQUEST,
      // The account's own managed key: its use shows in CloudTrail, and there is no key policy to keep.
      encryption: TableEncryption.AWS_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [indexName, [partition, sort]] of Object.entries(INDEXES)) {
      this.table.addGlobalSecondaryIndex({
        indexName,
        partitionKey: { name: partition, type: AttributeType.STRING },
        sortKey: { name: sort, type: AttributeType.STRING },
        // A row answers a question by itself, so an index holds all of it: rows are small, and a second read is not.
        projectionType: ProjectionType.ALL,
      });
    }
  }

  /** What reads and writes by primary key need. */
  grantReadWrite(grantee: IGrantable): void {
    this.grant(grantee, [this.table.tableArn], ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query']);
  }

  /** What answers from the table and its indexes need; never a Scan. */
  grantQuery(grantee: IGrantable): void {
    this.grant(grantee, [this.table.tableArn], ['GetItem', 'Query']);
    this.grant(
      grantee,
      Object.keys(INDEXES).map((index) => `${this.table.tableArn}/index/${index}`),
      ['Query'],
    );
  }

  private grant(grantee: IGrantable, resources: string[], actions: string[]): void {
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({ actions: actions.map((action) => `dynamodb:${action}`), resources }),
    );
  }
}
