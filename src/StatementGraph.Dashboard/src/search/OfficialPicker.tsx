import { useSay } from '../i18n'
import { Combobox } from './Combobox'
import { findOfficials } from './find'
import { HitLine } from './Search'

/** Chooses one official by name. */
export function OfficialPicker({ label, onPick }: { label: string; onPick: (id: string) => void }) {
  const say = useSay()
  return <Combobox label={label} placeholder={say('pick.official')} search={(text, signal) => findOfficials(text, say.language, signal)} show={(hit) => <HitLine hit={hit} />} onPick={(hit) => onPick(hit.id)} />
}
