#include "core/store/workspace.h"

#include <QCoreApplication>

#include <cstdio>

using namespace provodka;

/// Another process with a workspace's engine: says when it has the lock and stays until its input ends.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto workspace = Workspace::open(QCoreApplication::arguments().value(1));
    if (!workspace || !(*workspace)->lockEngine())
        return 1;
    std::puts("locked");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
