import Image from 'next/image'
import Link from 'next/link'

/** As many constant cards as asked for, each with the parts of the shop's own card. */
export function Cards({ count }: { count: number }) {
  return (
    <ul>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: constant cards never move
        <li key={i}>
          <Link href={{ pathname: '/', query: { product: i } }} prefetch={false}>
            <Image src="/card.svg" alt="" width={400} height={500} unoptimized />
            <h3>Product number {i}</h3>
            <p>Brand</p>
            <p>€1,299.00</p>
            <p>4.6 (128)</p>
          </Link>
          <a href="/">goes with your laptop</a>
        </li>
      ))}
    </ul>
  )
}
