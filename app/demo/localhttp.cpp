#include "app/demo/localhttp.h"

#include "core/net/accounthttp.h"

namespace provodka::app {

HttpMaker localHttp(const Clock &clock)
{
    return [&clock](const ConnectionName &, const Limits &limits, const QJsonObject &budget,
               std::stop_token stop) {
        HttpOptions options;
        options.unlimited = true;
        auto http = std::make_unique<AccountHttp>(limits, clock, std::move(stop), options);
        AccountHttp *way = http.get();
        way->budget().restore(budget);
        return Outlet{std::move(http), [way] { return way->budget().state(); }};
    };
}

}
