import type { IncomingMessage } from 'node:http'
import { BlockList, isIP, isIPv4 } from 'node:net'

/** Raised when a trusted proxy is neither an address nor a network such as 10.0.0.0/8. */
export class TrustedProxyError extends Error {
  override name = 'TrustedProxyError'
}

/**
 * Tells the address of the browser behind a request. `X-Forwarded-For` is believed only where the
 * peer is a listed proxy, and only as far back as listed proxies wrote it.
 *
 * @param trustedProxies addresses and networks (`10.0.0.0/8`, `fd00::/8`); none is trusted unless listed
 * @throws TrustedProxyError
 */
export const createClientAddress = (trustedProxies: string[]): ((request: IncomingMessage) => string) => {
  const trusted = blockListOf(trustedProxies)
  const isTrusted = (address: string) => trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return (request) => {
    const peer = plainAddress(request.socket.remoteAddress ?? '')
    if (trustedProxies.length === 0 || isIP(peer) === 0 || !isTrusted(peer)) return peer
    let client = peer
    for (const hop of String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .reverse()) {
      const address = plainAddress(hop.trim())
      if (isIP(address) === 0) return client
      client = address
      if (!isTrusted(address)) return client
    }
    return client
  }
}

/** Whether a peer's address is this machine's own. */
export const isLoopback = (peer: string | undefined): boolean => isLoopbackAddress(plainAddress(peer ?? ''))

/** The same of an address as `createClientAddress` tells it. */
export const isLoopbackAddress = (address: string): boolean => address.startsWith('127.') || address === '::1'

/** An address without port, brackets or the IPv6 coat of an IPv4 one. */
const plainAddress = (address: string): string => (isIPv4(address) ? address : uncoated(address))

const uncoated = (address: string): string =>
  address
    .replace(/^\[([^\]]+)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')

const blockListOf = (networks: string[]): BlockList => {
  const blockList = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    try {
      if (prefix === undefined) blockList.addAddress(address, family)
      else blockList.addSubnet(address, Number(prefix), family)
    } catch (cause) {
      throw new TrustedProxyError(`${network} is no address and no network such as 10.0.0.0/8`, { cause })
    }
  }
  return blockList
}
