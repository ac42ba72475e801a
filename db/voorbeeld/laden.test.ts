import { expect, it } from 'vitest';
import { metProefdatabank } from '../../server/platform/proef/proefdatabank.ts';
import { alsEigenaar } from '../../server/platform/databank/opzet.ts';
import { laadVoorbeeld } from './laden.ts';
let geteld: unknown;
const proef = metProefdatabank(async (client) => { const t = Date.now(); geteld = await laadVoorbeeld(client, {}); console.log(Date.now() - t, geteld); });
it('x', async () => { expect(await proef.query('select toestand, count(*) from aanmelding group by 1')).toEqual(1); });
