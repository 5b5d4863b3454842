import { Awning, Drawing, paint } from './paint'

type Props = { name: string | null; gift: string | null }

/** A birthday card over the counter: bunting, a cake, and a line in Emma's hand. */
export function BirthdayCard({ name, gift }: Props) {
  const greeting = name ? `Happy birthday, ${name}!` : 'Happy birthday!'
  const size = greeting.length > 30 ? 58 : greeting.length > 22 ? 70 : 84
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        background: paint.paper,
        color: paint.ink,
      }}
    >
      <Awning width={1200} />
      <div style={{ display: 'flex', flex: 1, alignItems: 'center', padding: '0 72px', gap: 40 }}>
        <div style={{ display: 'flex', flexDirection: 'column', width: 640 }}>
          <div
            style={{
              fontSize: size,
              lineHeight: 1.05,
              letterSpacing: '-0.02em',
              fontFamily: 'Fraunces, Fraunces Ext',
              fontWeight: 600,
            }}
          >
            {greeting}
          </div>
          {gift && (
            <div
              style={{
                marginTop: 30,
                fontSize: 32,
                lineHeight: 1.4,
                color: paint.soft,
                fontFamily: 'Instrument Sans',
              }}
            >
              {gift}
            </div>
          )}
          <div style={{ display: 'flex', flexDirection: 'column', marginTop: 40 }}>
            <div style={{ fontSize: 60, lineHeight: 1.1, color: paint.pencil, fontFamily: 'Caveat' }}>
              all the best from Emma
            </div>
            <Drawing
              width={470}
              height={16}
              body={`<path d="M4 10C100 4 190 5 280 8s140 2 184-3" fill="none" stroke="${paint.pencil}" stroke-width="3" stroke-linecap="round"/>`}
            />
          </div>
        </div>
        <Drawing width={380} height={430} body={cake} />
      </div>
    </div>
  )
}

const candle = (x: number, colour: string) =>
  `<rect x="${x - 7}" y="112" width="14" height="66" rx="4" fill="${colour}"/>` +
  `<path d="M${x - 7} 132l14-10M${x - 7} 156l14-10" stroke="#fff" stroke-opacity=".75" stroke-width="4"/>` +
  `<path d="M${x} 66c12 16 15 24 15 31a15 15 0 0 1-30 0c0-7 3-15 15-31z" fill="#f0b429"/>` +
  `<path d="M${x} 84c5 7 7 11 7 15a7 7 0 0 1-14 0c0-4 2-8 7-15z" fill="#fdf1c3"/>`

const cake = `
<ellipse cx="190" cy="392" rx="180" ry="20" fill="#2a2433" fill-opacity=".14"/>
<ellipse cx="190" cy="372" rx="182" ry="24" fill="#ffffff" stroke="${paint.line}" stroke-width="2"/>
<path d="M50 196h280v160c0 14-62 26-140 26S50 370 50 356z" fill="#eec9a0"/>
<path d="M50 276h280v22c0 12-62 24-140 24S50 310 50 298z" fill="${paint.tomato}"/>
<path d="M50 262h280v22c0 12-62 24-140 24S50 296 50 284z" fill="#fdf3dd"/>
<path d="M50 196h280v26c0 22-34 22-34 2 0 34-38 36-38 4 0 26-34 28-34 6 0 40-38 38-38 2 0 24-34 24-34 0 0 32-36 34-36 0 0 24-32 20-32-2 0 14-34 10-34-10z" fill="#fffaf0"/>
<ellipse cx="190" cy="196" rx="140" ry="26" fill="#fffaf0" stroke="#efe2c8" stroke-width="2"/>
${candle(112, paint.leaf)}${candle(190, paint.tomato)}${candle(268, '#4d7fa5')}
<circle cx="78" cy="196" r="10" fill="${paint.tomato}"/><circle cx="150" cy="210" r="10" fill="${paint.tomato}"/>
<circle cx="230" cy="210" r="10" fill="${paint.tomato}"/><circle cx="302" cy="196" r="10" fill="${paint.tomato}"/>`
