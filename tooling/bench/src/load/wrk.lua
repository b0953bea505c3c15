local requests = {}
local next = 0

function init()
  for path in io.lines(os.getenv("PATHS")) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

function request()
  next = next % #requests + 1
  return requests[next]
end

function done(summary)
  local errors = summary.errors
  local failures = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format('LOADED {"requests":%d,"seconds":%f,"failures":%d}\n',
    summary.requests, summary.duration / 1000000, failures))
end
