import { CartSheet } from '@/components/cart/cart-sheet'
import { DoorGrid } from '@/components/catalogue/door-grid'
import { ProductStage } from '@/components/catalogue/product-stage'
import { ProductView } from '@/components/catalogue/product-view'
import { HomeOffer } from '@/components/home/home-offer'
import { HomeView } from '@/components/home/home-view'
import { OpenHomeView } from '@/components/home/open-home'
import { DepartmentView } from '@/components/listing/department-view'
import { SlotShelf } from '@/components/personal/slot-shelf'
import type { Door } from '@/lib/catalogue/pages'
import type { Look } from '@/lib/preview/look'

type Props = {
  look: Pick<Look, 'decision' | 'basis' | 'now'>
  departments: Door[]
  /** Where their birthday card is drawn. */
  card: string
}

/** A decided page in the shop's own clothes. */
export function DecisionView({ look: { decision, basis, now }, departments, card }: Props) {
  const { catalogue, snapshot } = basis
  const given = { catalogue, facts: snapshot.facts, card }
  switch (decision.kind) {
    case 'open-home':
      return (
        <div className="page">
          <OpenHomeView departments={departments} home={decision.home} offers={decision.offers} />
        </div>
      )
    case 'home':
      return (
        <div className="page">
          <HomeView page={decision.page} card={card} />
          <DoorGrid departments={departments} />
        </div>
      )
    case 'product': {
      const { page, shelves, offers } = decision
      const { slug } = page.product
      return (
        <ProductView page={page} stage={<ProductStage page={page} wish={{}} own={decision.own} now={now} />}>
          {shelves.map(shelf => (
            <SlotShelf key={shelf.kind} shelf={shelf} catalogue={catalogue} place={{ product: slug }} />
          ))}
          {offers.PRODUCT && <HomeOffer {...given} decided={offers.PRODUCT} placement="product" on={slug} />}
        </ProductView>
      )
    }
    case 'cart': {
      const { cart, shelf, offers } = decision
      return (
        <div className="page pt-8 pb-20">
          <h1 className="mb-8 text-3xl">Your cart</h1>
          <CartSheet cart={cart}>
            {offers.CART && <HomeOffer {...given} decided={offers.CART} placement="cart" />}
            {shelf && <SlotShelf shelf={shelf} catalogue={catalogue} place="cart" />}
          </CartSheet>
        </div>
      )
    }
    case 'listing': {
      const { department, group, listed, query } = decision
      return <DepartmentView {...{ department, group, listed, query, catalogue, now }} />
    }
  }
}
