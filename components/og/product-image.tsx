import { Awning, dataUri, paint } from './paint'

type Props = { name: string; brand: string; tagline: string; price: string; picture: string | null }

/** What a link to a product shows elsewhere: its picture, name and price under the shop's awning. */
export function ProductImage({ name, brand, tagline, price, picture }: Props) {
  const size = name.length > 34 ? 52 : name.length > 18 ? 64 : 80
  return (
    <div
      style={{ display: 'flex', width: '100%', height: '100%', background: paint.paper, color: paint.ink }}
    >
      {picture && (
        <img src={dataUri(picture)} width={504} height={630} alt="" style={{ objectFit: 'cover' }} />
      )}
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1 }}>
        <Awning width={picture ? 720 : 1200} />
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            justifyContent: 'space-between',
            flex: 1,
            padding: '44px 60px 48px 56px',
          }}
        >
          <div style={{ display: 'flex', flexDirection: 'column' }}>
            <div style={{ fontSize: 28, color: paint.soft, fontFamily: 'Instrument Sans' }}>{brand}</div>
            <div
              style={{
                marginTop: 10,
                fontSize: size,
                lineHeight: 1.06,
                letterSpacing: '-0.015em',
                fontFamily: 'Fraunces',
                fontWeight: 600,
              }}
            >
              {name}
            </div>
            <div
              style={{
                marginTop: 22,
                fontSize: 30,
                lineHeight: 1.4,
                color: paint.soft,
                fontFamily: 'Instrument Sans',
              }}
            >
              {tagline}
            </div>
          </div>
          <div
            style={{
              display: 'flex',
              alignItems: 'flex-end',
              justifyContent: 'space-between',
              borderTop: `1px solid ${paint.line}`,
              paddingTop: 28,
            }}
          >
            <div style={{ fontSize: 42, fontFamily: 'Instrument Sans', fontWeight: 600 }}>{price}</div>
            <div style={{ fontSize: 32, fontFamily: 'Fraunces', fontWeight: 600, letterSpacing: '-0.02em' }}>
              Tante Emma
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
