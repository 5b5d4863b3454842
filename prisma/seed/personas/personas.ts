import { aylin } from './aylin'
import { henrik } from './henrik'
import { jonas } from './jonas'
import { lena } from './lena'
import { mira } from './mira'
import { otto } from './otto'
import { paul } from './paul'
import type { Persona } from './persona'
import { sofia } from './sofia'

export const personas: Persona[] = [lena, jonas, mira, otto, aylin, henrik, sofia, paul]
