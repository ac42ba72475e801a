import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Knop, Knoppenrij } from './knop.tsx';

export interface DialoogProps {
  readonly open: boolean;
  readonly onSluit: () => void;
  readonly titel: string;
  readonly children: ReactNode;
  /** The buttons at the bottom. */
  readonly acties?: ReactNode;
}

/** A dialog over the page: the browser's own, which keeps the focus inside and gives it back on closing. */
export function Dialoog({ open, onSluit, titel, children, acties }: DialoogProps) {
  const doel = useRef<HTMLDialogElement>(null);
  const titelId = useId();
  useEffect(() => {
    const dialoog = doel.current;
    if (!dialoog) return;
    if (open && !dialoog.open) dialoog.showModal();
    if (!open && dialoog.open) dialoog.close();
  }, [open]);
  return (
    <dialog ref={doel} className="opmaat-dialoog" aria-labelledby={titelId} onClose={() => open && onSluit()}>
      {open && (
        <div className="opmaat-dialoog__binnen">
          <div className="opmaat-dialoog__kop">
            <h2 id={titelId}>{titel}</h2>
            <Knop soort="stil" klein icoon="kruis" onClick={onSluit}>
              Sluiten
            </Knop>
          </div>
          <div className="opmaat-lopend">{children}</div>
          {acties && <Knoppenrij>{acties}</Knoppenrij>}
        </div>
      )}
    </dialog>
  );
}

export interface BevestigingProps {
  readonly open: boolean;
  readonly onSluit: () => void;
  readonly vraag: string;
  /** What happens, and whether it can be undone. */
  readonly gevolg: ReactNode;
  /** The verb on the button, not «OK»: `Aanmelding intrekken`. */
  readonly doe: string;
  readonly onDoe: () => void;
  readonly gevaar?: boolean | undefined;
  readonly bezig?: boolean | undefined;
}

/** Asks before something that cannot be undone. */
export function Bevestiging(props: BevestigingProps) {
  return (
    <Dialoog
      open={props.open}
      onSluit={props.onSluit}
      titel={props.vraag}
      acties={
        <>
          <Knop soort={props.gevaar ? 'gevaar' : 'primair'} bezig={props.bezig} onClick={props.onDoe}>
            {props.doe}
          </Knop>
          <Knop soort="secundair" onClick={props.onSluit}>
            Terug
          </Knop>
        </>
      }
    >
      {props.gevolg}
    </Dialoog>
  );
}
