; run: @main() == 42
; output: one 1
; output: two 2
; output: done
; ModuleID = 'start.c'
source_filename = "start.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.str = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"done\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: noinline nounwind optnone
define hidden i32 @main() #0 {
  %1 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  call void @line(ptr noundef @.str, i32 noundef 1)
  call void @line(ptr noundef @.str.1, i32 noundef 2)
  %2 = call i32 @puts(ptr noundef @.str.2)
  ret i32 42
}

; Function Attrs: noinline nounwind optnone
define internal void @line(ptr noundef %0, i32 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  store ptr %0, ptr %3, align 4
  store i32 %1, ptr %4, align 4
  %5 = load ptr, ptr %3, align 4
  %6 = load ptr, ptr %3, align 4
  %7 = call i32 @strlen(ptr noundef %6) #3
  call void @print_str(ptr noundef %5, i32 noundef %7)
  call void @print_char(i32 noundef 32)
  %8 = load i32, ptr %4, align 4
  call void @print_i32(i32 noundef %8)
  call void @print_newline()
  ret void
}

declare i32 @puts(ptr noundef) #1

declare void @print_str(ptr noundef, i32 noundef) #1

; Function Attrs: nounwind
declare i32 @strlen(ptr noundef) #2

declare void @print_char(i32 noundef) #1

declare void @print_i32(i32 noundef) #1

declare void @print_newline() #1

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
