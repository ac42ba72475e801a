const LANGSTE = 120;

/**
 * DOS-7: a name that is safe to store, to show and to send: no path, no control or direction characters, at most 120 characters
 * with its ending kept; `document` when nothing is left.
 */
export function maakBestandsnaam(gegeven: string): string {
  const laatsteDeel = gegeven.split(/[/\\]/).at(-1) ?? '';
  const schoon = laatsteDeel
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, ' ')
    .replace(/[<>:"|?*;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '')
    .replace(/ +(\.[^.]*)$/, '$1');
  if (schoon === '') return 'document';
  const tekens = [...schoon];
  if (schoon.length <= LANGSTE) return schoon;
  const punt = tekens.lastIndexOf('.');
  const einde = punt > 0 && tekens.length - punt <= 8 ? tekens.slice(punt).join('') : '';
  const begin = tekens.slice(0, einde ? punt : undefined);
  while ([...begin, einde].join('').length > LANGSTE) begin.pop();
  return begin.join('').trimEnd() + einde;
}
