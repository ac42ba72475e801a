import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Inloggen } from '../../domein/toegang/web/inloggen.tsx';
import { RolKiezen } from '../../domein/toegang/web/rol-kiezen.tsx';
import { useSessie } from '../../domein/toegang/web/sessie.ts';
import { menuVan } from './menu.ts';

/** The first address: logging in, or on to where one's work begins. */
export function Begin() {
  const { ik, wie } = useSessie().data ?? {};
  useEffect(() => {
    document.title = 'Opmaat';
  }, []);
  if (!ik) return wie ? <RolKiezen /> : <Inloggen />;
  return <Navigate to={(menuVan(ik.rol, ik.leerling)[0]?.naar ?? '/scholen') as never} replace />;
}
