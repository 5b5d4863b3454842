import { POST as countReach } from '@/app/api/desk/reach/route'
import { currentTuning } from '@/lib/affinity/tune'
import { SIGNAL_NAMES, type Tuning, tuningForm, versionOf } from '@/lib/affinity/tuning'
import { editTuning } from '@/lib/affinity/tuning-actions'
import { freshTuning } from '@/lib/affinity/tuning-state'
import { changeLearning, learnNow } from '@/lib/experiments/actions'
import { buildModels } from '@/lib/recommend/models-actions'
import { type Case, sent } from './case.test-data'

const tuned = (tuning: Tuning, over: Record<string, string>) => () =>
  editTuning(freshTuning(tuning), sent({ ...tuningForm(tuning), base: versionOf(tuning), ...over }))

const CHOICE = 'home-blend'
const LEARNING = 'lib/experiments/actions.ts'
const STEPS = { PAUSED: 'learning.pause', RESUMED: 'learning.resume', RESET: 'learning.reset' } as const

export const learningCases: Case[] = [
  {
    action: 'lib/affinity/tuning-actions.ts#editTuning',
    what: 'asks for other weights',
    deed: 'weights.apply',
    given: async () => {
      const { tuning } = await currentTuning()
      const change = { halfLifeDays: '9', intent: 'apply' }
      return {
        send: tuned(tuning, change),
        tells: [['weights', null]],
        refused: {
          'a conflict': tuned(tuning, { ...change, base: 'another' }),
          'a mistake': tuned(tuning, { ...change, halfLifeDays: '0' }),
          'nothing is new': tuned(tuning, { intent: 'apply' }),
          'nobody likes anything': tuned(tuning, {
            ...change,
            ...Object.fromEntries(SIGNAL_NAMES.map(name => [name, '0'])),
          }),
        },
      }
    },
  },
  {
    action: 'lib/affinity/tuning-actions.ts#editTuning',
    what: 'previews other weights',
    deed: null,
    given: async () => {
      const { tuning } = await currentTuning()
      return { send: tuned(tuning, { halfLifeDays: '9', intent: 'preview' }), tells: [] }
    },
  },
  {
    action: 'lib/recommend/models-actions.ts#buildModels',
    what: 'has the models built',
    deed: 'models.build',
    given: async () => ({
      send: buildModels,
      tells: [['models', null]],
    }),
  },
  ...(['PAUSED', 'RESUMED', 'RESET'] as const).map(
    (step): Case => ({
      action: `${LEARNING}#changeLearning`,
      what: `takes the step ${step}`,
      deed: STEPS[step],
      given: async () => ({
        send: () => changeLearning(sent({ choice: CHOICE, step, sure: 'on' })),
        tells: [[CHOICE, null]],
        refused: {
          'not sure': () => changeLearning(sent({ choice: CHOICE, step })),
          'no such choice': () => changeLearning(sent({ choice: 'never-was', step, sure: 'on' })),
          'no such step': () => changeLearning(sent({ choice: CHOICE, step: 'BURNT', sure: 'on' })),
        },
      }),
    }),
  ),
  {
    action: `${LEARNING}#learnNow`,
    what: 'has what is learned counted',
    deed: 'learning.count',
    given: async () => ({
      send: learnNow,
      tells: [['all', null]],
    }),
  },
  {
    action: 'app/api/desk/reach/route.ts POST',
    what: 'counts an audience',
    deed: null,
    given: async () => ({
      send: async () => {
        const body = sent({ match: 'all' })
        const answer = await countReach(new Request('http://shop.test', { method: 'POST', body }))
        return answer.text()
      },
      tells: [],
    }),
  },
]
