import { type Incident, incidentSchema } from '../../lambdas/query/incidents/incident.ts';
import type { Column } from '../output/table.ts';
import { amountsOf, pairOf } from './event-columns.ts';

export const INCIDENT_COLUMNS: Column<Incident>[] = [
  { title: 'Pair', text: pairOf },
  { title: 'Type', text: ({ type, mode }) => `${type}/${mode}` },
  { title: 'Days', text: ({ firstDay, lastDay }) => (firstDay === lastDay ? firstDay : `${firstDay}/${lastDay}`) },
  { title: 'Articles', text: ({ articles }) => String(articles), align: 'right' },
  { title: 'Languages', text: ({ languages }) => languages.join(', '), optional: true },
  { title: 'Amount', text: (incident) => firstAmounts(incident), align: 'right' },
  { title: 'Evidence', text: ({ reports }) => reports[0]?.evidenceText ?? '', flexible: true },
];

/** What the first report with an amount says: the others may say the same in other words. */
function firstAmounts({ reports }: Incident): string {
  const report = reports.find(({ amounts }) => amounts.length > 0);
  return report === undefined ? '' : amountsOf(report);
}

export const INCIDENT_FIELDS = Object.keys(incidentSchema.shape) as (keyof Incident & string)[];
