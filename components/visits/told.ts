/** What only the browser saw, in the words of `POST /api/events`. */
export type Sight =
  | {
      name: 'view_item_list' | 'select_item'
      product: string
      placement?: string
      position?: number
      learned?: string
    }
  | { name: 'view_promotion' | 'select_promotion'; offer: string; placement?: string; learned?: string }
  | { name: 'dismiss'; product: string }
  | { name: 'user_engagement'; path: string; engagement_time_msec: number; product?: string }
  | { name: 'page_view'; path: string }
  | { name: 'view_item'; path: string; product: string }

/** A sight with its identity: sent twice, it counts once. `at` in epoch ms. */
export type Told = Sight & { id: string; at: number }

/** An event that waits to be heard, and whose turn at this browser it was. */
export type Kept = { event: Told; turn: string; corrected?: true }
