import { useEffect, useState } from 'preact/hooks'
import { useShown } from './state'

const dark = matchMedia('(prefers-color-scheme: dark)')

/** The theme that is shown: the one that was chosen, else the system's. */
export function useTheme(): 'light' | 'dark' {
  const { theme } = useShown()
  const [system, setSystem] = useState(dark.matches)
  useEffect(() => {
    const tell = () => setSystem(dark.matches)
    dark.addEventListener('change', tell)
    return () => dark.removeEventListener('change', tell)
  }, [])
  return theme ?? (system ? 'dark' : 'light')
}
