'use client'
import { ActionForm, FormButton, FormField, FormRefusal } from '@/components/ui/action-form'
import { signUp } from '@/lib/auth/actions'
import type { Result } from '@/lib/result'

export function SignUpForm({ next, answer }: { next: string; answer: Result | null }) {
  return (
    <ActionForm action={signUp} answer={answer} className="space-y-5">
      <FormRefusal />
      <input type="hidden" name="next" value={next} />
      <FormField
        name="name"
        label="Your name (optional)"
        autoComplete="name"
        maxLength={80}
        hint="So that we can greet you."
      />
      <FormField name="email" label="E-mail" type="email" autoComplete="username" maxLength={254} />
      <FormField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        hint="At least 10 characters. A few words in a row are easy to keep."
      />
      <FormButton className="w-full sm:w-auto">Open an account</FormButton>
    </ActionForm>
  )
}
