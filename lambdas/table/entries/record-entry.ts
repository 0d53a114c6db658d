import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { EntryState, FileVersion, Rejection } from '../../model/file.ts';
import { holds } from '../conditions.ts';
import { entryKey } from '../keys.ts';
import { noteQualifier } from '../qualifiers.ts';
import { clip, MAX_REASON } from '../rows/passage.ts';
import type { Table } from '../table.ts';
import { namesIn, setting } from '../update-expression.ts';
import { entryIndex } from './put-entry.ts';

/** What extract made of an entry. */
export type EntryOutcome =
  | { state: Exclude<EntryState, 'sent' | 'rejected'>; events: number }
  | { state: 'rejected'; rejection: Rejection };

/** An entry of a file's version and the article that it holds. */
export interface EntryArticle {
  entry: number;
  articleId: string;
  language: string;
}

/**
 * Records what became of an entry's article.
 * @returns false when the entry no longer holds that article: what was written for it must be undone
 */
export async function recordEntry(
  table: Table,
  file: FileVersion,
  { entry, articleId, language }: EntryArticle,
  outcome: EntryOutcome,
): Promise<boolean> {
  const qualified = qualifier(outcome, language);
  if (qualified !== null) await noteQualifier(table, 'entry', outcome.state, qualified);
  const found = outcome.state === 'coded' ? {} : entryIndex(file, entry, outcome.state, qualified);
  const rejection = outcome.state === 'rejected' ? rejected(outcome.rejection) : {};
  const attributes = {
    state: outcome.state,
    ...('events' in outcome && { events: outcome.events }),
    ...rejection,
    ...found,
  };
  const { update, values } = setting(attributes);
  return holds(
    table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: entryKey(file, entry),
        UpdateExpression: update + stale(Object.keys(attributes)),
        ConditionExpression: 'sequencer = :sequencer AND articleId = :articleId',
        ExpressionAttributeNames: namesIn(update),
        ExpressionAttributeValues: { ...values, ':sequencer': file.sequencer, ':articleId': articleId },
      }),
    ),
  );
}

function rejected({ code, reason }: Rejection): Rejection {
  return { code, reason: clip(reason, MAX_REASON) };
}

function qualifier(outcome: EntryOutcome, language: string): string | null {
  return outcome.state === 'unsupported-language' ? language : null;
}

/** What an earlier outcome may have left. */
function stale(names: string[]): string {
  const left = ['code', 'reason', 'byStateKey', 'byStateSort'].filter((name) => !names.includes(name));
  return left.length === 0 ? '' : ` REMOVE ${left.join(', ')}`;
}
