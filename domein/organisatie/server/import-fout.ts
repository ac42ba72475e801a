/** Why a file is not taken in at all, as a Dutch sentence for the person at the keyboard. Nothing has changed then. */
export class ImportFout extends Error {
  override readonly name = 'ImportFout';
}
