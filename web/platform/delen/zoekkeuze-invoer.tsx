import { Button } from 'react-aria-components/Button';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components/ComboBox';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Icoon } from './icoon.tsx';
import type { Optie } from './keuze.tsx';
import { koppelVeld, Labeltekst, type VeldProps, Veldteksten } from './veld.tsx';

export interface ZoekkeuzeProps extends VeldProps {
  readonly opties: readonly Optie[];
  readonly waarde: string;
  readonly onWaarde: (waarde: string) => void;
  /** When the server searches: called with each text typed; `opties` are then shown as they come, unfiltered. */
  readonly onZoek?: ((tekst: string) => void) | undefined;
  /** What stands in the list when nothing fits. */
  readonly niets?: string | undefined;
}

/** The real search field; screens use `Zoekkeuze`, which loads this when it is needed. */
export function ZoekkeuzeInvoer(props: ZoekkeuzeProps) {
  const koppeling = koppelVeld(props);
  return (
    <I18nProvider locale="nl-NL">
      <ComboBox
        className={`opmaat-veld opmaat-zoekkeuze${props.fout ? ' opmaat-veld--fout' : ''}`}
        {...(props.onZoek ? { items: props.opties, onInputChange: props.onZoek } : { defaultItems: props.opties })}
        selectedKey={props.waarde || null}
        onSelectionChange={(sleutel) => props.onWaarde(sleutel === null ? '' : String(sleutel))}
        allowsEmptyCollection
        menuTrigger="input"
        isRequired={koppeling.required}
        isDisabled={koppeling.disabled ?? false}
        isInvalid={props.fout !== undefined}
        validationBehavior="aria"
      >
        <Label className="opmaat-veld__label">
          <Labeltekst veld={props} />
        </Label>
        <Veldteksten veld={props} />
        <div className="opmaat-zoekkeuze__rij">
          <Input
            id={koppeling.id}
            className="opmaat-invoer"
            autoComplete="off"
            aria-describedby={koppeling['aria-describedby']}
          />
          <Button className="opmaat-zoekkeuze__knop">
            <Icoon naam="omlaag" maat={16} />
          </Button>
        </div>
        <Popover className="opmaat-zoekkeuze__lijst">
          <ListBox
            renderEmptyState={() => (
              <div className="opmaat-zoekkeuze__geen">{props.niets ?? 'Niets gevonden. Probeer een ander woord.'}</div>
            )}
          >
            {(optie: Optie) => (
              <ListBoxItem id={optie.waarde} textValue={optie.tekst} className="opmaat-zoekkeuze__optie">
                {optie.tekst}
                {optie.hint && <span className="opmaat-keuze__hint">{optie.hint}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}
