const CODES = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', '57P01', '57P02', '57P03', '08006', '08003']);

/** Whether this is the loss of a connection with the database: whoever worked on it tries again. */
export function isVerbindingWeg(fout: unknown): boolean {
  const { code, message } = (fout ?? {}) as { code?: string; message?: string };
  return CODES.has(code ?? '') || /connection terminated|not queryable|connection error/i.test(message ?? '');
}

/**
 * A job can lose the database while it reports how it went; nobody waits for that report, and the worker takes the job up again.
 * Everything else that nobody handles ends the program, as it should.
 */
export function overleefVerbindingsverlies(): void {
  process.on('unhandledRejection', (fout) => {
    if (!isVerbindingWeg(fout)) throw fout;
    console.error(JSON.stringify({ niveau: 'error', bericht: 'De verbinding met de databank viel weg.' }));
  });
}
