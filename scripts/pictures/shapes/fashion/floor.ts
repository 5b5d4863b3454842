import { shadow } from '../../draw/svg'
import type { Look } from '../../look'

export const floor = (look: Look, rx = 118) => shadow(look.ink, 204, 446, rx, 14)
