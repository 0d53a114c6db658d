import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Logger } from '@aws-lambda-powertools/logger';
import type { Metrics } from '@aws-lambda-powertools/metrics';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/**
 * Makes the handler of a function that drains a queue. A message whose handling throws is delivered again; the others of its
 * batch are done with.
 * @param metrics published at the end of each batch
 */
export function queueHandler(
  handleMessage: (message: SQSRecord, context: Context) => Promise<void>,
  { logger, metrics }: { logger: Logger; metrics: Metrics },
): (event: SQSEvent, context: Context) => Promise<SQSBatchResponse> {
  const processor = new BatchProcessor(EventType.SQS, { logger });
  return async (event, context) => {
    try {
      return await processPartialResponse(event, handleMessage, processor, { context, throwOnFullBatchFailure: false });
    } finally {
      if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
    }
  };
}
