/** The package's index loads the limiters of twenty databases, for 9 MB; this is a single file of it. */
declare module 'rate-limiter-flexible/lib/RateLimiterRedis.js' {
  export { RateLimiterRedis as default } from 'rate-limiter-flexible';
}
