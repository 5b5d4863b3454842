import { join } from 'node:path'
import { basketTask, runBaskets } from './baskets'
import { orderTask } from './orders'
import { runSessions } from './sessions'

type Figures = Record<string, number>

/** A public set, how it is run, and the best figures others reached on it. */
export type PublicSet = {
  name: string
  task: string
  best: { method: string; figures: Figures }
  run: (folder: string) => Promise<Figures>
}

export const SETS: PublicSet[] = [
  {
    name: 'diginetica',
    task: 'next item in a session',
    best: {
      method: 'VSTAN, with a bonus for items of the session',
      figures: { 'HR@20': 0.5306, 'MRR@20': 0.1907 },
    },
    run: folder =>
      runSessions([join(folder, 'train.tsv.gz'), join(folder, 'valid.tsv.gz')], join(folder, 'test.tsv.gz')),
  },
  {
    name: 'tafeng',
    task: 'next basket, undated',
    best: {
      method: 'decayed personal frequency, user-item cosine and popularity',
      figures: { 'Recall@10': 0.1513, 'NDCG@20': 0.1476 },
    },
    run: async folder =>
      runBaskets(await basketTask(join(folder, 'history.tsv.gz'), join(folder, 'future.tsv.gz'))),
  },
  {
    name: 'online-retail',
    task: 'next basket, dated',
    best: {
      method: 'personal frequency × (1 + 30-day popularity)',
      figures: { 'NDCG@20': 0.2989, 'Recall@20': 0.2602 },
    },
    run: async folder =>
      runBaskets(
        await orderTask(
          join(folder, 'transactions.tsv.gz'),
          join(folder, 'test_targets.tsv.gz'),
          '2011-11-01',
        ),
      ),
  },
]
