import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createClientAddress, isLoopback, TrustedProxyError } from './address.ts'

const requestFrom = (peer: string, forwardedFor?: string) => {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: peer })
  const request = new IncomingMessage(socket)
  if (forwardedFor !== undefined) request.headers['x-forwarded-for'] = forwardedFor
  return request
}

describe('the address of a browser', () => {
  it.each([
    ['is the peer where no proxy is trusted', [], '10.0.0.1', '203.0.113.7', '10.0.0.1'],
    ['is the peer where the peer is no trusted proxy', ['10.0.0.1'], '10.0.0.2', '203.0.113.7', '10.0.0.2'],
    ['is what a trusted proxy says', ['10.0.0.1'], '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['is what a proxy in a trusted network says', ['10.0.0.0/8'], '::ffff:10.9.8.7', '203.0.113.7', '203.0.113.7'],
    ['is not what the browser itself claims', ['10.0.0.1'], '10.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['is found through a row of trusted proxies', ['10.0.0.0/8'], '10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['is the proxy where it says nothing', ['10.0.0.1'], '10.0.0.1', undefined, '10.0.0.1'],
    ['is the proxy where it says nonsense', ['10.0.0.1'], '10.0.0.1', 'unknown', '10.0.0.1'],
    ['comes without a port', ['::1'], '::1', '[2001:db8::7]:4711', '2001:db8::7'],
    ['comes without a port in the old form too', ['fd00::/8'], 'fd00::1', '203.0.113.7:4711', '203.0.113.7'],
  ])('%s', (_, trustedProxies, peer, forwardedFor, address) => {
    expect(createClientAddress(trustedProxies)(requestFrom(peer, forwardedFor))).toBe(address)
  })

  it.each(['nginx', '10.0.0.0/40', ''])('cannot be asked of the proxy %j', (proxy) => {
    expect(() => createClientAddress([proxy])).toThrow(TrustedProxyError)
  })

  it('tells this machine from others', () => {
    expect(['127.0.0.1', '127.8.9.1', '::1', '::ffff:127.0.0.1'].map(isLoopback)).toEqual([true, true, true, true])
    expect(['10.0.0.1', '::2', '::ffff:10.0.0.1', '', undefined].map(isLoopback)).toEqual([false, false, false, false, false])
  })
})
