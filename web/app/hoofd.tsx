import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../platform/stijl/opmaat.css';
import { Toonboek } from './toonboek.tsx';

const plek = document.getElementById('opmaat');
if (!plek) throw new Error('De pagina mist het element waarin Opmaat komt.');
createRoot(plek).render(
  <StrictMode>
    <Toonboek />
  </StrictMode>,
);
