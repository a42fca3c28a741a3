// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/options.h"

#include <CLI/CLI.hpp>

namespace ridealong::cli {

Option &Option::required(bool isRequired)
{
    m_option->required(isRequired);
    return *this;
}

Option &Option::called(const char *type)
{
    m_option->type_name(type);
    return *this;
}

Option &Option::oneOf(const std::vector<std::string> &words)
{
    m_option->check(CLI::IsMember(words));
    return *this;
}

Option &Option::oneOfInAnyCase(const std::vector<std::string> &words)
{
    m_option->check(CLI::IsMember(words, CLI::ignore_case));
    return *this;
}

Option &Option::readAs(std::string (*meant)(const std::string &))
{
    m_option->transform(CLI::Validator(
        [meant](std::string &text) {
            text = meant(text);
            return std::string();
        },
        std::string()));
    return *this;
}

Option &Option::checked(std::string (*fault)(const std::string &))
{
    m_option->check(fault);
    return *this;
}

Option &Option::between(int64_t least, int64_t most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option &Option::percent()
{
    m_option->check(CLI::Range(0.0, 100.0));
    return *this;
}

Option &Option::notNegative()
{
    m_option->check([](const std::string &text) {
        return text.starts_with('-') ? text + " is less than 0" : std::string();
    });
    return *this;
}

Option &Option::fromEnvironment(const char *variable)
{
    m_option->envname(variable);
    return *this;
}

Option &Option::eachTime()
{
    m_option->take_all()->allow_extra_args(false);
    return *this;
}

Option Options::add(const char *name, std::string &value, const char *help)
{
    return Option(m_app.add_option(name, value, help));
}

Option Options::add(const char *name, int &value, const char *help)
{
    return Option(m_app.add_option(name, value, help));
}

Option Options::add(const char *name, int64_t &value, const char *help)
{
    return Option(m_app.add_option(name, value, help));
}

Option Options::add(const char *name, uint64_t &value, const char *help)
{
    return Option(m_app.add_option(name, value, help));
}

Option Options::add(const char *name, double &value, const char *help)
{
    return Option(m_app.add_option(name, value, help));
}

Option Options::add(const char *name, std::vector<std::string> &values, const char *help)
{
    return Option(m_app.add_option(name, values, help));
}

void Options::flag(const char *name, bool &value, const char *help)
{
    m_app.add_flag(name, value, help);
}

std::vector<std::string> commaList(const std::string &text)
{
    std::vector<std::string> items;
    for (const std::string &item : CLI::detail::split(text, ','))
        if (std::string trimmed = CLI::detail::trim_copy(item); !trimmed.empty())
            items.push_back(std::move(trimmed));
    return items;
}

} // namespace ridealong::cli
