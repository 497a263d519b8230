import { Migration } from '@mikro-orm/migrations';

/** Agents that rest are woken by the words that stand with them: those who rest now get the words of this release. */
export class WordsOfRest extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `update agents set status_reason = 'It rests: the handover has fewer agents awake'
       where status_reason = 'It rests, because people answer each other: the director has fewer agents awake'`,
    );
  }
}
