#include "app/common/outlets.h"

#include "core/net/accounthttp.h"

namespace provodka::app {

HttpMaker httpMaker(const Clock &clock, Pace pace)
{
    return [&clock, pace](const ConnectionName &, const Limits &limits, const QJsonObject &budget,
               std::stop_token stop) {
        HttpOptions options;
        options.unlimited = pace == Pace::Unlimited;
        auto http = std::make_unique<AccountHttp>(limits, clock, std::move(stop), options);
        AccountHttp *way = http.get();
        way->budget().restore(budget);
        return Outlet{std::move(http), [way] { return way->budget().state(); }};
    };
}

}
